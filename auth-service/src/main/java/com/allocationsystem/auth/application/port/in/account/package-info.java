/** What users do with their own account. */
package com.allocationsystem.auth.application.port.in.account;
