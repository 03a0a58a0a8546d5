/** Breaches at the start of the day. */
package com.allocationsystem.referencedata.adapter.in.rest.breach;
