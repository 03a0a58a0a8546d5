/** Whether the caller still waits for the answer. */
package com.allocationsystem.allocation.application.port.in.caller;
