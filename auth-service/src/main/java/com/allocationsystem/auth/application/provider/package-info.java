/** Users of identity providers. */
package com.allocationsystem.auth.application.provider;
