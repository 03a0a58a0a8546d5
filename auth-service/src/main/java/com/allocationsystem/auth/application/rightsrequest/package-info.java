/** Has a second administrator decide about rights that are given. */
package com.allocationsystem.auth.application.rightsrequest;
