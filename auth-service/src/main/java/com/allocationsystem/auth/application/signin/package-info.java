/** Signs users in and out, renews sessions, and slows guessing down. */
package com.allocationsystem.auth.application.signin;
