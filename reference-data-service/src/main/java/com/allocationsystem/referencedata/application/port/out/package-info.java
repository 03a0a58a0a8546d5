/** What the use cases need from the outside, in the words of the domain. */
package com.allocationsystem.referencedata.application.port.out;
