/** Users and groups as a provider's directory sends them. */
package com.allocationsystem.auth.domain.directory;
