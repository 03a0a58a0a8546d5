/** Bonds: search and details. */
package com.allocationsystem.referencedata.adapter.in.rest.security;
