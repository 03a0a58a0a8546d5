/** Signing in by an identity provider. */
package com.allocationsystem.auth.application.port.in.provider;
