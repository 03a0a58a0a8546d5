/** Gives API tokens to users, and access tokens for them. */
package com.allocationsystem.auth.application.apitoken;
