/** The command that verifies a downloaded statement offline. */
package com.allocationsystem.allocation.checker.command;
