/** Where the positions of the start of the day are outside a rule in force, whatever is traded. */
package com.allocationsystem.referencedata.domain.breach;
