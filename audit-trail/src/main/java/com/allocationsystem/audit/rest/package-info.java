/** The endpoints that list, export and verify the chain. */
package com.allocationsystem.audit.rest;
