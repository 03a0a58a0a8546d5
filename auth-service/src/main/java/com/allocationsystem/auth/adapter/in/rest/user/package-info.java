/** The administration of users. */
package com.allocationsystem.auth.adapter.in.rest.user;
