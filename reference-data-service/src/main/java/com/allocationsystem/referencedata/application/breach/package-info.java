/** Tests rules in force on the positions of the start of the day. */
package com.allocationsystem.referencedata.application.breach;
