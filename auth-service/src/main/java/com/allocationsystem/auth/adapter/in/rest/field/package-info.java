/** Checks of request bodies that several addresses share. */
package com.allocationsystem.auth.adapter.in.rest.field;
