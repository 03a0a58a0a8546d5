/** Identity providers by OpenID Connect. */
package com.allocationsystem.auth.adapter.out.oidc;
