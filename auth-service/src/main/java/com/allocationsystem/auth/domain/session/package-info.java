/** A sign-in and its refresh tokens: how they are rotated and how they end. */
package com.allocationsystem.auth.domain.session;
