/** Processes and ports of this machine: who holds a port, which processes are ours, and how to stop them. */
package com.allocationsystem.localstack.process;
