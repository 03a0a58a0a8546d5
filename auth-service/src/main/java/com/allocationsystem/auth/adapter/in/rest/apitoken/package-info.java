/** API tokens of users, and the access tokens that programs get for them. */
package com.allocationsystem.auth.adapter.in.rest.apitoken;
