/** The front door under attack, over the whole running stack. */
package com.allocationsystem.localstack.hostile;
