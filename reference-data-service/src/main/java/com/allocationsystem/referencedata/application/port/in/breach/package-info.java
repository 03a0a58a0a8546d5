/** The use case of breaches. */
package com.allocationsystem.referencedata.application.port.in.breach;
