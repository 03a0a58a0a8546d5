/** Datasets that wait for a second user. */
package com.allocationsystem.referencedata.adapter.in.rest.importrequest;
