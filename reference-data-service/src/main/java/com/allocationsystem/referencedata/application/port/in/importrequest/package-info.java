/** Datasets that wait for a second user: listed, approved, rejected, withdrawn. */
package com.allocationsystem.referencedata.application.port.in.importrequest;
