/** What administrators do with roles. */
package com.allocationsystem.auth.application.port.in.role;
