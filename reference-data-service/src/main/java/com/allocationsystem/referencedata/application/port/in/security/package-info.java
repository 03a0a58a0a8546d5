/** Use cases of bonds. */
package com.allocationsystem.referencedata.application.port.in.security;
