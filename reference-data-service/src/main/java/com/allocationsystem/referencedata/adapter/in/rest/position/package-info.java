/** Positions and cash of one account. */
package com.allocationsystem.referencedata.adapter.in.rest.position;
