package vn.kehoach.dsl.scoping;

/** What a reference can refer to. */
public class KehoachScopeProvider extends AbstractKehoachScopeProvider {
}
