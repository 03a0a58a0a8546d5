/** Writes the audit chain of sign-ins and users. */
package com.allocationsystem.auth.application.audit;
