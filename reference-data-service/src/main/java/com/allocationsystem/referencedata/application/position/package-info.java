/** Reads positions and cash of one account. */
package com.allocationsystem.referencedata.application.position;
