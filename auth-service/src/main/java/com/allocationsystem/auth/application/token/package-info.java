/** Issues access tokens, publishes the keys that verify them, and lists ended ones. */
package com.allocationsystem.auth.application.token;
