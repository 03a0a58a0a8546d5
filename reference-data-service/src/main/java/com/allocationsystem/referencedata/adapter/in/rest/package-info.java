/** The one table from exception to status. */
package com.allocationsystem.referencedata.adapter.in.rest;
