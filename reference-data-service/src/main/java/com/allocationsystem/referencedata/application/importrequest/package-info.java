/** Has a second user decide about datasets that take controls away. */
package com.allocationsystem.referencedata.application.importrequest;
