/** Signing keys and when each signs. */
package com.allocationsystem.auth.domain.key;
