/** Time-based codes of authenticator apps. */
package com.allocationsystem.auth.adapter.out.totp;
