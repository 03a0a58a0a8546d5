/** The one table from exception to status. */
package com.allocationsystem.auth.adapter.in.rest;
