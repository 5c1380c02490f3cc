/** What the stories stand on, without a mesh. */
@NullMarked
package id.go.pontianak.sertel.sandbox.demo.story;

import org.jspecify.annotations.NullMarked;
