/** Which programs the local stack runs, on which ports, in which order, and with which environment. */
package com.allocationsystem.localstack;
