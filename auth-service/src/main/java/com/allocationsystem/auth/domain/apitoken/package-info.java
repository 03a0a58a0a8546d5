/** What an API token is, and what it allows. */
package com.allocationsystem.auth.domain.apitoken;
