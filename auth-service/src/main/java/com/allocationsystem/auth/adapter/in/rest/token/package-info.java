/** Service tokens, the published keys, and the list of revoked tokens. */
package com.allocationsystem.auth.adapter.in.rest.token;
