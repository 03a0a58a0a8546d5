/** Sign-in, renewal, sign-out. */
package com.allocationsystem.auth.adapter.in.rest.signin;
