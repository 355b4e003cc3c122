/**
 * What a user deploys and tries: the SAM template and the sample events. Both are read as data, so nothing here needs
 * an account, and a name that the code and the template disagree on fails the build.
 */
@NullMarked
package dev.intisari.template;

import org.jspecify.annotations.NullMarked;
