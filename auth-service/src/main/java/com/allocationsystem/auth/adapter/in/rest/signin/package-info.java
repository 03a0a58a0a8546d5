/**
 * Sign-in, renewal, sign-out.
 *
 * <p>More than ten files: each way to sign in ends in the same answer and the same cookie, which only these resources give.
 */
package com.allocationsystem.auth.adapter.in.rest.signin;
