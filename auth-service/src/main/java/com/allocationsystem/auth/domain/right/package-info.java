/** Permissions, roles, and the portfolio groups that a user sees. */
package com.allocationsystem.auth.domain.right;
