/** How ties between accounts are broken: a seed from the inputs, and a rank of each account by it. */
package com.allocationsystem.allocation.engine.method.tie;
