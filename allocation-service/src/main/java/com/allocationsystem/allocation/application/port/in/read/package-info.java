/** Use cases that read what was previewed or committed. */
package com.allocationsystem.allocation.application.port.in.read;
