/** The commands behind {@code ./dev}: up, down, status and restart. */
package com.allocationsystem.localstack.command;
