/** Users whom an identity provider of the firm knows. */
package com.allocationsystem.auth.domain.provider;
