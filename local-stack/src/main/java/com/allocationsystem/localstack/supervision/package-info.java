/** Keeps one program running: starts it, waits until it is ready, restarts it when it dies, and keeps its log. */
package com.allocationsystem.localstack.supervision;
