/** Roles as data. */
package com.allocationsystem.auth.application.role;
