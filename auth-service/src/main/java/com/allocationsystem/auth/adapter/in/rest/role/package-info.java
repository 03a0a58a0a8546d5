/** The administration of roles. */
package com.allocationsystem.auth.adapter.in.rest.role;
