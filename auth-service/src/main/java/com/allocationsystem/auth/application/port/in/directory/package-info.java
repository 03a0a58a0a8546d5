/** What a provider's directory does by SCIM. */
package com.allocationsystem.auth.application.port.in.directory;
