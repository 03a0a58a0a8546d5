/** Signs access tokens and creates signing keys. */
package com.allocationsystem.auth.adapter.out.token;
