/** Where datasets that wait for a second user are kept. */
package com.allocationsystem.referencedata.application.port.out.importrequest;
